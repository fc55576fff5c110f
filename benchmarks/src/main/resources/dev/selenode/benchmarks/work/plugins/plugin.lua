-- A plugin of twenty lines: some state, three functions the host calls, one helper.
local position, speed = 0, 1.5
local name = 'walker'

local function clamp(value, low, high)
  return math.max(low, math.min(high, value))
end

function init()
  position = 0
  return name
end

function update(delta)
  position = clamp(position + speed * delta, 0, 100)
  return position
end

function destroy()
  position, speed = nil, nil
end
