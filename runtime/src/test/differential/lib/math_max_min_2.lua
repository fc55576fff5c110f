local show = require "show"
show [[math.min(1, {})]]
show [[math.max(nil)]]
