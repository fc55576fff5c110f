local function gen(n)
  return coroutine.wrap(function()
    if n > 0 then
      for v in gen(n - 1) do coroutine.yield(v) end
    end
    coroutine.yield(n)
  end)
end
local got = {}
for v in gen(20) do got[#got + 1] = v end
print(table.concat(got, " ")) -- expect: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
