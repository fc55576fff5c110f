-- §3: a plain value is its default, its type is inferred, it is not exported
return {
  enabled = true, -- expect: property enabled: bool = true
  speed = 5, -- expect: property speed: float = 5.0
  title = 'Hero', -- expect: property title: String = Hero
  items = { 'a', 'b' }, -- expect: property items: Array = [a, b]
  empty = {}, -- expect: property empty: Dictionary = {}
  stats = { strength = 1 }, -- expect: property stats: Dictionary = {strength=1.0}
  mixed = { 1, x = 2 }, -- expect: property mixed: Dictionary = {table=[[1.0, 1.0], [x, 2.0]]}
  holes = { 1, nil, 3 }, -- expect: property holes: Dictionary = {table=[[1.0, 1.0], [3.0, 3.0]]}
  nested = { { true } }, -- expect: property nested: Array = [[true]]
}
