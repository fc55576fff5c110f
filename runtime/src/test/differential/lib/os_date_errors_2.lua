local show = require "show"
show [[os.date("abc %k def", 0)]]
show [[os.date("%c", "x")]]
show [[os.date({})]]
show [[os.date("", 0), os.date("plain", 0), os.date("!", 0), os.date("!%H", 3600.9), os.date("!%H", "3600")]]
