local Creature = { extends = 'Reference', class_name = 'Creature' }
Creature.died = signal('by')
Creature.health = export { 10, type = int }
Creature.name = 'creature'
function Creature:_init() self.log = { 'creature' } end
function Creature:sound() error(self.name .. ' has no sound', 0) end
function Creature:describe() return self.name .. ' says ' .. self:sound() end
return Creature
