local function permutations(a, n)
  n = n or #a
  if n <= 1 then coroutine.yield(table.concat(a)) else
    for i = 1, n do
      a[n], a[i] = a[i], a[n]
      permutations(a, n - 1)
      a[n], a[i] = a[i], a[n]
    end
  end
end
local all = {}
for p in coroutine.wrap(function() permutations {"a", "b", "c"} end) do all[#all + 1] = p end
print(table.concat(all, " ")) -- expect: bca cba cab acb bac abc
