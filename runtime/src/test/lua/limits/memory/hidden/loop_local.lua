-- limit: memory 8
local function fill(n)
  local last = nil
  for i = 1, n do
    local here = {i, last}
    last = here
  end
  return last
end
for i = 1, 300 do fill(20) end
print(fill(math.huge)) -- expect limit: memory
