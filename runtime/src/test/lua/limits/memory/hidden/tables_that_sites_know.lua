-- limit: memory 8
-- Compiled code remembers where it found a field behind a table, but does not keep that alive.
local keep = {}
for i = 1, 200 do
  local f = load("local o = ... return o.key")
  local big = {}
  for j = 1, 20000 do big[j] = j + 0.5 end
  local o = setmetatable({}, {__index = {key = i, big = big}})
  for j = 1, 5 do f(o) end
  keep[i] = f
end
print(#keep) -- expect: 200
