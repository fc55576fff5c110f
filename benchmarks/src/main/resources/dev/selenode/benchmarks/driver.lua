-- Measures as Worker.java does, in a Lua of its own process, and prints what Reading.java takes apart.
-- Arguments: budget of a case in seconds, "mixed" or "clean", then each case as three: name, file, size
-- of one run (0 for one to be found here).
local budget, profile = tonumber(arg[1]), arg[2]
local clock = os.clock

local function timed(work, n)
  local start = clock()
  local checksum = work(n)
  return clock() - start, checksum
end

-- a size that the clock can measure
local function sized(work)
  local n = 1
  while timed(work, n) < 0.005 do
    n = n * 2
  end
  return n
end

local function best(work, n)
  local least, rounds, checksum = math.huge, 0, nil
  local start = clock()
  repeat
    local time
    time, checksum = timed(work, n)
    least = math.min(least, time)
    rounds = rounds + 1
  until rounds >= 3 and clock() - start > budget
  return least, rounds, checksum
end

local cases = {}
for i = 3, #arg, 3 do
  cases[#cases + 1] = {name = arg[i], work = dofile(arg[i + 1]), n = tonumber(arg[i + 2])}
end
if profile == "mixed" then
  for _, case in ipairs(cases) do
    case.work(math.max(case.n, 2))
  end
end
for _, case in ipairs(cases) do
  local n = case.n > 0 and case.n or sized(case.work)
  local least, rounds, checksum = best(case.work, n)
  local nanos = least * 1e9 / (case.n > 0 and 1 or n)
  local sum = case.n > 0 and ("%.12g"):format(checksum) or "NaN"
  print(table.concat({"@", case.name, ("%.3f"):format(nanos), "-1", tostring(rounds), sum}, "\t"))
end
