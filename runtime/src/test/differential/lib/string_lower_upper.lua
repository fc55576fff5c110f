local show = require "show"
show [[("HeLLo 123 ÄÖ"):lower(), ("HeLLo 123 äö"):upper(), string.upper(1e15), (""):lower()]]
show [[string.lower()]]
show [[string.upper({})]]
show [[("\0aB"):upper() == "\0AB"]]
