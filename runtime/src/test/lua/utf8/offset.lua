-- differs: Lua 5.2 has no utf8; this is 5.3's
local s = "a\195\164\226\130\172b"
print(utf8.offset(s, 1), utf8.offset(s, 2), utf8.offset(s, 3), utf8.offset(s, 4), utf8.offset(s, 5), utf8.offset(s, 6)) -- expect: 1\t2\t4\t7\t8\tnil
print(utf8.offset(s, -1), utf8.offset(s, -2), utf8.offset(s, -4), utf8.offset(s, -5)) -- expect: 7\t4\t1\tnil
print(utf8.offset(s, 0, 5), utf8.offset(s, 0, 3), utf8.offset(s, 0)) -- expect: 4\t2\t8
print(utf8.offset(s, 2, 2), utf8.offset(s, -1, 4)) -- expect: 4\t2
print(pcall(utf8.offset, s, 1, 3)) -- expect: false\tinitial position is a continuation byte
print(pcall(utf8.offset, s, 1, 20)) -- expect: false\tbad argument #3 to 'utf8.offset' (position out of range)
