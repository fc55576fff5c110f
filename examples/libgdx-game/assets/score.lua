-- Counts points. It knows enemies by their signals only.
local Score = { extends = 'Actor', class_name = 'Score' }

Score.points = property {
  0,
  type = int,
  set = function(self, points)
    self.points = points
    self.changed:emit(points)
  end,
}

Score.changed = signal('points')

function Score:on_died(_, points)
  self:add(points)
end

function Score:add(points)
  self.points = self.points + points
end

return Score
