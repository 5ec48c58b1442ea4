;; Where a text in memory holds four bytes that may begin a status code. Of each byte, its two halves are looked up in
;; a table for each place of the four: the bits of an entry are the groups of windows that have such a byte there. A bit
;; that is left at all four places says that a group matches, for sixteen texts side by side at a time.
(module
  (memory (export "memory") 17)
  ;; Put in where the module is made.
  (data (i32.const 0) "TABLES")
  ;; Where the text may begin.
  (global (export "text") i32 (i32.const 128))

  ;; Looks at all places of a text from one offset up to another, and at most 18 bytes behind them. Gives the offset of
  ;; sixteen places of which one matches, or 0.
  (func (export "search") (param $offset i32) (param $end i32) (result i32)
    (local $bytes v128)
    (local $groups v128)
    (local $low v128)
    (local $low0 v128) (local $high0 v128)
    (local $low1 v128) (local $high1 v128)
    (local $low2 v128) (local $high2 v128)
    (local $low3 v128) (local $high3 v128)
    (local.set $low (i8x16.splat (i32.const 15)))
    (local.set $low0 (v128.load (i32.const 0)))
    (local.set $high0 (v128.load (i32.const 16)))
    (local.set $low1 (v128.load (i32.const 32)))
    (local.set $high1 (v128.load (i32.const 48)))
    (local.set $low2 (v128.load (i32.const 64)))
    (local.set $high2 (v128.load (i32.const 80)))
    (local.set $low3 (v128.load (i32.const 96)))
    (local.set $high3 (v128.load (i32.const 112)))
    (loop $next
      (if (i32.ge_u (local.get $offset) (local.get $end))
        (then (return (i32.const 0))))
      (local.set $bytes (v128.load (local.get $offset)))
      (local.set $groups
        (v128.and
          (i8x16.swizzle (local.get $low0) (v128.and (local.get $bytes) (local.get $low)))
          (i8x16.swizzle (local.get $high0) (i8x16.shr_u (local.get $bytes) (i32.const 4)))))
      (local.set $bytes (v128.load offset=1 (local.get $offset)))
      (local.set $groups
        (v128.and
          (local.get $groups)
          (v128.and
            (i8x16.swizzle (local.get $low1) (v128.and (local.get $bytes) (local.get $low)))
            (i8x16.swizzle (local.get $high1) (i8x16.shr_u (local.get $bytes) (i32.const 4))))))
      (local.set $bytes (v128.load offset=2 (local.get $offset)))
      (local.set $groups
        (v128.and
          (local.get $groups)
          (v128.and
            (i8x16.swizzle (local.get $low2) (v128.and (local.get $bytes) (local.get $low)))
            (i8x16.swizzle (local.get $high2) (i8x16.shr_u (local.get $bytes) (i32.const 4))))))
      (local.set $bytes (v128.load offset=3 (local.get $offset)))
      (local.set $groups
        (v128.and
          (local.get $groups)
          (v128.and
            (i8x16.swizzle (local.get $low3) (v128.and (local.get $bytes) (local.get $low)))
            (i8x16.swizzle (local.get $high3) (i8x16.shr_u (local.get $bytes) (i32.const 4))))))
      (local.set $offset (i32.add (local.get $offset) (i32.const 16)))
      (br_if $next (i32.eqz (v128.any_true (local.get $groups)))))
    (i32.sub (local.get $offset) (i32.const 16))))
