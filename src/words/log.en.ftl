# log (en)
