-- Part of example 06: changes what it can reach, then takes all the memory it can get.

-- Only its own math is changed.
math.floor = function() return 'spoilt' end
string.format = nil

local hoard = {}

function init()
  getmetatable('').__index = nil
end

function update()
  while true do hoard[#hoard + 1] = { 'mine' } end
end
