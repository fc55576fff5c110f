-- What a Java developer writes on a plain Lua engine: a class by metatable, and a constructor.
local Ball = {}
Ball.__index = Ball

function Ball.new(i)
  return setmetatable({x = i, y = 0, vx = 1, vy = 2, health = 100}, Ball)
end

function Ball:_process(dt)
  self.x = self.x + self.vx * dt
  self.y = self.y + self.vy * dt
end

function Ball:noop()
end

function Ball:add(a, b)
  return a + b
end

function Ball:get_health()
  return self.health
end

function Ball:set_health(value)
  self.health = value
end

function Ball:on_moved(x, y)
  self.x = x
  self.y = y
end

-- calls a method of a Java object n times
function Ball.drive(host, n)
  local sum = 0
  for i = 1, n do
    sum = sum + host:half(i)
  end
  return sum
end

-- passes a vector to a method of a Java object n times, and gets one to read a coordinate
function Ball.pass_vector(host, n)
  local v, sum = {x = 3, y = 4}, 0
  for i = 1, n do
    sum = sum + host:pull(v)
  end
  return sum
end

function Ball.get_vector(host, n)
  local sum = 0
  for i = 1, n do
    sum = sum + host:wind().x
  end
  return sum
end

-- each of these does something n times: with a Java object, and with the ball by its methods
function Ball.read_fuel(host, n)
  local sum = 0
  for i = 1, n do
    sum = sum + host:get_fuel()
  end
  return sum
end

function Ball.write_fuel(host, n)
  for i = 1, n do
    host:set_fuel(i)
  end
  return host:get_fuel()
end

function Ball:read_health(n)
  local sum = 0
  for i = 1, n do
    sum = sum + self:get_health()
  end
  return sum
end

function Ball:write_health(n)
  for i = 1, n do
    self:set_health(i)
  end
  return self:get_health()
end

return Ball
