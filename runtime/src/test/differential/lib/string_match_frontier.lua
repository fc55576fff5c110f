local show = require "show"
show [[("THE (quick) fox"):find("%f[%a]%a+%f[%A]"), ("hello world"):gsub("%f[%w]%w+", string.upper), ("x"):match("%f[%z]") ]]
show [[("a1b"):find("%f[%d]"), (""):find("%f[%z]"), ("foo"):find("%f[^%w]")]]
