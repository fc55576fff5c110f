-- differs: Lua 5.2 has no utf8; this is 5.3's
for p, c in utf8.codes("a\195\164\226\130\172") do print(p, c) end
-- expect: 1\t97
-- expect: 2\t228
-- expect: 4\t8364
print(utf8.codepoint("a\195\164\226\130\172", 1, -1)) -- expect: 97\t228\t8364
print(utf8.codepoint("abc"), utf8.codepoint("abc", 3), select("#", utf8.codepoint("abc", 3, 2))) -- expect: 97\t99\t0
print(pcall(utf8.codepoint, "abc", 0)) -- expect: false\tbad argument #2 to 'utf8.codepoint' (out of range)
print(pcall(utf8.codepoint, "abc", 1, 4)) -- expect: false\tbad argument #3 to 'utf8.codepoint' (out of range)
print(pcall(utf8.codepoint, "\255")) -- expect: false\tinvalid UTF-8 code
for _ in utf8.codes("a\255") do end -- expect error: invalid UTF-8 code
