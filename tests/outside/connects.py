"""What a program connected to, as strace wrote it down."""

import collections
import re

LOCAL = ("/tmp/.X11-unix/", "/dbus-", "/at-spi/", "/bus")


def connects(traces):
    """How often each address was connected to, without what differs from run to run."""
    made = collections.Counter()
    for trace in traces:
        with open(trace, encoding="utf-8") as lines:
            for line in lines:
                found = re.search(r"connect\(\d+, \{(.*?)\}, \d+\) *= *(.*)", line)
                if found:
                    made[found.group(1)] += 1
                elif "connect(" in line and "resumed" not in line:
                    made[line.split("connect(", 1)[1].strip()] += 1
    return made


def beyond_this_computer(made):
    return [one for one in made if "AF_UNIX" not in one or not any(part in one for part in LOCAL)]
