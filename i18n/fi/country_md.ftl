# Moldova: maan luku.

## Tiedot

country-md-fact-context = Moldova on lähtömaa ja EU:n ehdokasmaa
