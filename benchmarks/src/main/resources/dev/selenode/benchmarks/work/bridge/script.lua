-- The same class as a script.
local Ball = {
  x = 0.0,
  y = 0.0,
  vx = 1.0,
  vy = 2.0,
}

Ball.health = property({
  100.0,
  get = function(self)
    return self.health
  end,
  set = function(self, value)
    self.health = value
  end,
})

Ball.moved = signal("x", "y")

function Ball:_process(dt)
  self.x = self.x + self.vx * dt
  self.y = self.y + self.vy * dt
end

function Ball:noop()
end

function Ball:add(a, b)
  return a + b
end

function Ball:on_moved(x, y)
  self.x = x
  self.y = y
end

function Ball:wire()
  self.moved:connect(Callable(self, "on_moved"))
end

-- counts how many have waited
function Ball:wait()
  await(self.moved)
  self.vx = self.vx + 1
end

-- calls a method of a Java object n times
function Ball:drive(host, n)
  local sum = 0
  for i = 1, n do
    sum = sum + host:half(i)
  end
  return sum
end

-- passes a vector to a method of a Java object n times, and gets one to read a coordinate
function Ball:pass_vector(host, n)
  local v, sum = Vector2(3, 4), 0
  for i = 1, n do
    sum = sum + host:pull(v)
  end
  return sum
end

function Ball:get_vector(host, n)
  local sum = 0
  for i = 1, n do
    sum = sum + host:wind().x
  end
  return sum
end

-- each of these does something n times: with a property of its owner, and with its own
function Ball:read_fuel(n)
  local sum = 0
  for i = 1, n do
    sum = sum + self.fuel
  end
  return sum
end

function Ball:write_fuel(n)
  for i = 1, n do
    self.fuel = i
  end
  return self.fuel
end

function Ball:read_health(n)
  local sum = 0
  for i = 1, n do
    sum = sum + self.health
  end
  return sum
end

function Ball:write_health(n)
  for i = 1, n do
    self.health = i
  end
  return self.health
end

return Ball
