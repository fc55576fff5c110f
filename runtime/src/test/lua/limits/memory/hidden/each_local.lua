-- limit: memory 8
local function forever(_, i) return i + 1 end
local function fill()
  local last
  for i in forever, nil, 0 do last = {last, i} end
end
fill() -- expect limit: memory
