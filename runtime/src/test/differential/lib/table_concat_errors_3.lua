local show = require "show"
show [[table.concat({true})]]
show [[table.concat({print})]]
