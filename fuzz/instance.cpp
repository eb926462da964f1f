// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What another process writes to the socket of the running instance.

#include "core/workspace/instance/instancemessage.h"
#include "fuzz/fuzzing.h"

using namespace Core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray line = Fuzzing::viewOf(data, size).toByteArray();
    InstanceMessage::isAnswer(line);
    if (const std::optional<InstanceMessage> message = InstanceMessage::fromLine(line)) {
        const std::optional<InstanceMessage> again = InstanceMessage::fromLine(message->toLine());
        PROMISE(again && again->arguments == message->arguments);
        PROMISE(again->workingFolder == message->workingFolder);
    }
    return 0;
}
