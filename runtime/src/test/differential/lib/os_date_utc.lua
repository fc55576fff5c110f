local show = require "show"
show [[os.date("!%Y-%m-%d %H:%M:%S", 0), os.date("!%c", 0), os.date("!%x %X %p", 86399), os.date("!%c", 1e9), os.date("!%A %a %B %b %d %j %U %w %W %y %%", 951782400)]]
show [[os.date("!%Y", -1), os.date("!%c", -86400 * 365), os.date("!%C %D %e %F %g %G %h %I %M %n %R %t %T %u %V", 1e9), os.date("!%r %z %Z", 1e9)]]
show [[os.date("!%Ec %EC %Ex %EX %Ey %EY %Od %Oe %OH %OI %Om %OM %OS %Ou %OU %OV %Ow %OW %Oy", 1e9)]]
