local Packed = { extends = 'Actor' }

function Packed:_init()
  self.name = require('scripts.names').packed
end

return Packed
