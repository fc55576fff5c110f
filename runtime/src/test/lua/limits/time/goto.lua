-- limit: time 0.05
::top:: goto top -- expect limit: time
