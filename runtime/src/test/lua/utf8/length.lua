-- differs: Lua 5.2 has no utf8; this is 5.3's
print(utf8.len(""), utf8.len("abc"), utf8.len("h\195\164\226\130\172")) -- expect: 0\t3\t3
print(utf8.len("h\195\164x", 2), utf8.len("h\195\164x", -1), utf8.len("abc", 4)) -- expect: 2\t1\t0
print(utf8.len("ab\255cd")) -- expect: nil\t3
print(utf8.len("\195")) -- expect: nil\t1
print(utf8.len("\192\128"), utf8.len("\244\144\128\128")) -- expect: nil\tnil\t1
print(utf8.len("h\195\164", 3)) -- expect: nil\t3
print(pcall(utf8.len, "abc", 5)) -- expect: false\tbad argument #2 to 'utf8.len' (initial position out of string)
print(pcall(utf8.len, "abc", 1, 4)) -- expect: false\tbad argument #3 to 'utf8.len' (final position out of string)
