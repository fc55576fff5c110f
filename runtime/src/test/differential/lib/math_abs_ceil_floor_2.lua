local show = require "show"
show [[math.floor({})]]
show [[math.floor(nil)]]
