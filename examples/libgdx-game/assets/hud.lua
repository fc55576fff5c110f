-- The line of text at the top.
local Hud = { extends = 'Text', class_name = 'Hud' }

function Hud:_init(main)
  self.main = main
end

function Hud:_ready()
  self.main.score:connect('changed', self, 'refresh')
  self.main:connect('lives_changed', self, 'refresh')
  self.main:connect('finished', self, 'on_finished')
  self:refresh()
end

function Hud:refresh()
  self.text = ('%d points   %d lives'):format(self.main.score.points, self.main.lives)
end

function Hud:on_finished(won)
  self.text = self.text .. (won and '   The moon is safe' or '   The moon is lost')
end

return Hud
