// Arithmetic of 128 bits, which the compiler calls by these names: the part of its runtime library
// that there is none of for WebAssembly. A number comes as its halves, and is returned in memory.

typedef unsigned int u32;
typedef unsigned long long u64;
struct wide { u64 low, high; };

static int is_negative(struct wide a) { return a.high >> 63; }

static struct wide negated(struct wide a) {
  a.low = -a.low;
  a.high = ~a.high + (a.low == 0);
  return a;
}

static struct wide magnitude(struct wide a) { return is_negative(a) ? negated(a) : a; }

// The quotient; what is left over goes to `rest`. Not for a divisor of 0, which Swift looks for.
static struct wide divided(struct wide a, struct wide b, struct wide *rest) {
  struct wide quotient = {0, 0};
  if ((a.high | b.high) == 0) {
    *rest = (struct wide){a.low % b.low, 0};
    quotient.low = a.low / b.low;
    return quotient;
  }
  struct wide left = {0, 0};
  for (int bit = 127; bit >= 0; bit--) {
    // As on paper: bring the next digit down, and see whether the divisor goes into what is left.
    u64 digit = (bit >= 64 ? a.high >> (bit - 64) : a.low >> bit) & 1;
    left.high = left.high << 1 | left.low >> 63;
    left.low = left.low << 1 | digit;
    if (left.high > b.high || (left.high == b.high && left.low >= b.low)) {
      left.high -= b.high + (left.low < b.low);
      left.low -= b.low;
      if (bit >= 64) quotient.high |= (u64)1 << (bit - 64); else quotient.low |= (u64)1 << bit;
    }
  }
  *rest = left;
  return quotient;
}

void __udivti3(struct wide *result, u64 a, u64 a_high, u64 b, u64 b_high) {
  struct wide rest;
  *result = divided((struct wide){a, a_high}, (struct wide){b, b_high}, &rest);
}

void __umodti3(struct wide *result, u64 a, u64 a_high, u64 b, u64 b_high) {
  divided((struct wide){a, a_high}, (struct wide){b, b_high}, result);
}

void __divti3(struct wide *result, u64 a, u64 a_high, u64 b, u64 b_high) {
  struct wide dividend = {a, a_high}, divisor = {b, b_high}, rest;
  struct wide quotient = divided(magnitude(dividend), magnitude(divisor), &rest);
  *result = is_negative(dividend) != is_negative(divisor) ? negated(quotient) : quotient;
}

// The remainder has the sign of the dividend.
void __modti3(struct wide *result, u64 a, u64 a_high, u64 b, u64 b_high) {
  struct wide dividend = {a, a_high}, rest;
  divided(magnitude(dividend), magnitude((struct wide){b, b_high}), &rest);
  *result = is_negative(dividend) ? negated(rest) : rest;
}

void __multi3(struct wide *result, u64 a, u64 a_high, u64 b, u64 b_high) {
  // The low halves by their halves, because their product has 128 bits.
  u64 low = (u64)(u32)a * (u32)b, high = (a >> 32) * (b >> 32);
  u64 middle = (a >> 32) * (u32)b + (low >> 32);
  u64 other = (u64)(u32)a * (b >> 32) + (u32)middle;
  result->low = other << 32 | (u32)low;
  result->high = high + (middle >> 32) + (other >> 32) + a * b_high + a_high * b;
}

// Shifts by 0 to 127.
void __ashlti3(struct wide *result, u64 low, u64 high, int count) {
  if (count >= 64) *result = (struct wide){0, low << (count - 64)};
  else if (count == 0) *result = (struct wide){low, high};
  else *result = (struct wide){low << count, high << count | low >> (64 - count)};
}

void __lshrti3(struct wide *result, u64 low, u64 high, int count) {
  if (count >= 64) *result = (struct wide){high >> (count - 64), 0};
  else if (count == 0) *result = (struct wide){low, high};
  else *result = (struct wide){low >> count | high << (64 - count), high >> count};
}

void __ashrti3(struct wide *result, u64 low, u64 high, int count) {
  u64 sign = -(high >> 63);
  __lshrti3(result, low ^ sign, high ^ sign, count);
  result->low ^= sign;
  result->high ^= sign;
}
