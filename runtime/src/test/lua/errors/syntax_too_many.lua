local names = {}
for i = 1, 201 do names[i] = "v" .. i end
local ok, e = load("local " .. table.concat(names, ","), "=big")
print(e) -- expect: big:1: too many local variables (limit is 200) in main function near <eof>
