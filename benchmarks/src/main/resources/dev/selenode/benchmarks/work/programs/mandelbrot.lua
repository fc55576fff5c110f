-- Floating-point arithmetic in nested loops with an early exit: how many points of an n by n grid stay.
local LIMIT = 50

local function stays(cr, ci)
  local zr, zi = 0.0, 0.0
  for _ = 1, LIMIT do
    local rr, ii = zr * zr, zi * zi
    if rr + ii > 4.0 then
      return false
    end
    zr, zi = rr - ii + cr, 2.0 * zr * zi + ci
  end
  return true
end

return function(n)
  local inside = 0
  for y = 0, n - 1 do
    local ci = 2.0 * y / n - 1.0
    for x = 0, n - 1 do
      if stays(3.0 * x / n - 2.0, ci) then
        inside = inside + 1
      end
    end
  end
  return inside
end
