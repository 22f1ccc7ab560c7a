#!/usr/bin/python3
"""Stands in for the system's manager of logins, on the bus of the test: `sleep` on standard input tells that the computer is
about to sleep, `lock` that the session is locked. It says `asked` when a program wants a moment before each sleep, and
`let go` when that program no longer holds the computer awake."""

import os
import sys
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
OWN = PATH + "/session/own"
MANAGER = """
<node><interface name='org.freedesktop.login1.Manager'>
  <method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
  <method name='Inhibit'>
    <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
    <arg type='h' direction='out'/>
  </method>
</interface></node>
"""


def say(what):
    print(what, flush=True)


def called(_bus, _sender, _path, _interface, method, _arguments, call):
    if method == "GetSessionByPID":
        call.return_value(GLib.Variant("(o)", (OWN,)))
        return
    theirs, ours = os.pipe()
    call.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), Gio.UnixFDList.new_from_array([ours]))
    say("asked")
    threading.Thread(target=watch, args=(theirs,), daemon=True).start()


def watch(theirs):
    """Nothing is ever written to it: it ends when the program has closed its end."""
    os.read(theirs, 1)
    say("let go")


def told(bus, loop):
    for line in sys.stdin:
        if line.strip() == "sleep":
            bus.emit_signal(None, PATH, NAME + ".Manager", "PrepareForSleep", GLib.Variant("(b)", (True,)))
        elif line.strip() == "lock":
            bus.emit_signal(None, OWN, NAME + ".Session", "Lock", None)
    loop.quit()


def main():
    bus, loop = Gio.bus_get_sync(Gio.BusType.SESSION), GLib.MainLoop()
    interface = Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces[0]
    bus.register_object(PATH, interface, called, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: say("here"), None)
    threading.Thread(target=told, args=(bus, loop), daemon=True).start()
    loop.run()


main()
