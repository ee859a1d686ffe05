# fault (en)
