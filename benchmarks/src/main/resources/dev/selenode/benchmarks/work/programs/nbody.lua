-- Gravity between five bodies, n steps: fields read and written in nested loops over few objects.
local sqrt = math.sqrt

-- a heavy one in the middle, the others around it on nearly round orbits
local function system()
  local bodies = {{x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0, mass = 40}}
  for i = 1, 4 do
    local r, side = 1 + i * 3, i % 2 == 0 and 1 or -1
    bodies[i + 1] = {
      x = side * r, y = 0.25 * i, z = 0.125 * i,
      vx = 0.0625 * i, vy = side * sqrt(40 / r), vz = 0.03125 * i,
      mass = 0.25 / i,
    }
  end
  return bodies
end

local function advance(bodies, dt)
  local count = #bodies
  for i = 1, count do
    local a = bodies[i]
    local ax, ay, az, mass = a.x, a.y, a.z, a.mass
    local vx, vy, vz = a.vx, a.vy, a.vz
    for j = i + 1, count do
      local b = bodies[j]
      local dx, dy, dz = ax - b.x, ay - b.y, az - b.z
      local square = dx * dx + dy * dy + dz * dz
      local pull = dt / (square * sqrt(square))
      local bm, am = b.mass * pull, mass * pull
      vx = vx - dx * bm
      vy = vy - dy * bm
      vz = vz - dz * bm
      b.vx = b.vx + dx * am
      b.vy = b.vy + dy * am
      b.vz = b.vz + dz * am
    end
    a.vx, a.vy, a.vz = vx, vy, vz
    a.x = ax + dt * vx
    a.y = ay + dt * vy
    a.z = az + dt * vz
  end
end

local function energy(bodies)
  local sum = 0
  for i, a in ipairs(bodies) do
    sum = sum + 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      sum = sum - a.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return sum
end

return function(n)
  local bodies = system()
  for _ = 1, n do
    advance(bodies, 0.001)
  end
  return energy(bodies)
end
