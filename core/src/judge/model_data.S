/* SPDX-License-Identifier: MIT */
    .section .rodata
    .balign 16
    .globl klartextModelBegin
    .globl klartextModelEnd
klartextModelBegin:
    .incbin KLARTEXT_MODEL_FILE
klartextModelEnd:
    .byte 0
    .section .note.GNU-stack,"",%progbits
