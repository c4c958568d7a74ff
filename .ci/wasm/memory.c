// What the Embedded standard library asks of a C library, for a module that has none: memory, and
// four functions that go with it. Nothing here is called from two threads.

typedef __SIZE_TYPE__ size_t;

// A block has a power of two of bytes, the first of which are this; what is handed out lies behind.
// It is never given back to the host or joined with another, but used again for the same power, so
// that a program that always does the same soon needs no more memory.
struct header {
  struct header *block;  // Where the block begins; of a free block, the next free one of its size.
  size_t power;
} __attribute__((aligned(16)));

enum { smallest_power = 5, greatest_power = 30, page = 65536 };

extern unsigned char __heap_base;  // The linker's: the first byte behind the stack and the data.
static size_t end_of_blocks;
static struct header *free_blocks[greatest_power + 1];

// A block behind all others.
static struct header *cut(unsigned power) {
  size_t size = (size_t)1 << power;
  if (end_of_blocks == 0) end_of_blocks = ((size_t)&__heap_base + 15) & ~(size_t)15;
  size_t left = __builtin_wasm_memory_size(0) * page - end_of_blocks;
  if (size > left) {
    size_t pages = (size - left + page - 1) / page;
    // Address 0 is memory like any other here, so that what returns it would go unseen.
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  }
  struct header *block = (struct header *)end_of_blocks;
  end_of_blocks += size;
  return block;
}

// Memory at a multiple of a power of two.
void *aligned_alloc(size_t alignment, size_t size) {
  if (alignment < sizeof(struct header)) alignment = sizeof(struct header);
  size_t limit = (size_t)1 << greatest_power;
  if (alignment > limit / 4 || size > limit / 2) __builtin_trap();
  // A block is aligned to 16 bytes; for more, what is handed out is moved by less than `alignment`.
  size_t needed = sizeof(struct header) + size + (alignment - sizeof(struct header));
  unsigned power = smallest_power;
  while ((size_t)1 << power < needed) power++;
  struct header *block = free_blocks[power];
  if (block) {
    free_blocks[power] = block->block;
  } else {
    block = cut(power);
  }
  size_t start = ((size_t)(block + 1) + alignment - 1) & ~(alignment - 1);
  struct header *header = (struct header *)start - 1;
  header->block = block;
  header->power = power;
  return (void *)start;
}

void *malloc(size_t size) { return aligned_alloc(sizeof(struct header), size); }

int posix_memalign(void **start, size_t alignment, size_t size) {
  *start = aligned_alloc(alignment, size);
  return 0;
}

void free(void *start) {
  if (!start) return;
  struct header header = ((struct header *)start)[-1];
  header.block->block = free_blocks[header.power];
  free_blocks[header.power] = header.block;
}

int memcmp(const void *first, const void *second, size_t count) {
  const unsigned char *a = first, *b = second;
  for (; count > 0; a++, b++, count--) {
    if (*a != *b) return *a < *b ? -1 : 1;
  }
  return 0;
}

// The seed of hash values. A module without imports has no chance to draw from: it is always the
// same, which nothing that is written depends on.
void arc4random_buf(void *start, size_t count) {
  for (unsigned char *byte = start; count > 0; byte++, count--) *byte = (unsigned char)count;
}

// Where the last words of a program that is about to trap go, one by one: nowhere.
int putchar(int character) { return character; }
