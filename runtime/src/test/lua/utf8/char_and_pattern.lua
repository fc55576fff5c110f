-- differs: Lua 5.2 has no utf8; this is 5.3's
print(utf8.char(72, 228, 8364, 0x1F600) == "H\195\164\226\130\172\240\159\152\128") -- expect: true
print(utf8.char(), #utf8.char(0x10FFFF), #utf8.char(0)) -- expect: \t4\t1
for c in ("h\195\164\226\130\172"):gmatch(utf8.charpattern) do print(#c) end
-- expect: 1
-- expect: 2
-- expect: 3
print(pcall(utf8.char, -1)) -- expect: false\tbad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 65, 0x110000)) -- expect: false\tbad argument #2 to 'utf8.char' (value out of range)
