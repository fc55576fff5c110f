-- A ball between two walls, with all that GDExtension's first page shows of a class.
local Ball = GDCLASS()

Ball.extends = Node
Ball.tool = false
Ball.class_name = "DialectReadmeBall"

Ball.speed = export(100)
Ball.angle = export_range(-360, 360, "degrees", float)
Ball.position = Vector2(0, 5)
Ball.bounces = 0
Ball.bounced = signal()

function Ball:_ready()
  self.movement = Vector2(self.speed, 0):rotated(deg_to_rad(self.angle))
  self.bounced:connect(self._on_bounced)
  self.ready:connect(Callable(function()
    print("ready", self.movement) -- expect: ready	(100, 0)
  end))
end

function Ball:_process()
  local box = Rect2(0, 0, 10, 10)
  local own = Transform2D(0, self.position) * Rect2(0, 0, 1, 1)
  if own["end"].x >= box["end"].x or own.position.x < 0 then
    self.movement = self.movement:reflect(Vector2.UP)
    self.bounced:emit() -- expect: bounced 1	(-100, 0)
  end
  self.position = self.position + self.movement * 0.1
end

function Ball:_on_bounced()
  self.bounces = self.bounces + 1
  print("bounced " .. self.bounces, self.movement)
end

return Ball
