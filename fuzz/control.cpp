// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What another program writes to the control socket, cut in any way: lines, messages, exchanges.

#include "core/control/facts/exchangefacts.h"
#include "core/control/rpc/linebuffer.h"
#include "core/control/rpc/rpcmessage.h"
#include "core/control/rpc/rpcparams.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;

// As the methods take their parameters.
void readParameters(const RpcMessage &message)
{
    RpcParams params(message.params);
    params.optionalText(u"server"_s);
    const qint64 limit = params.integer(u"limit"_s, 100, 1, 1'000);
    const double timeout = params.number(u"timeout"_s, 60, 0, 3'600);
    params.flag(u"wait"_s, true);
    params.texts(u"names"_s);
    const auto mistake = params.mistake();
    PROMISE(mistake || (limit >= 1 && limit <= 1'000));
    PROMISE(timeout >= 0 && timeout <= 3'600);
    PROMISE(!mistake || !mistake->message.isEmpty());
}

void readMessage(const QByteArray &line)
{
    const auto message = RpcMessage::parse(line);
    if (!message) {
        PROMISE(!message.error().message.isEmpty());
        return;
    }
    const QByteArray written = message->toLine();
    PROMISE(written.count('\n') == 1 && written.endsWith('\n'));
    const auto again = RpcMessage::parse(written);
    PROMISE(again && again->method == message->method && again->params == message->params);
    PROMISE(again->id == message->id && again->error.has_value() == message->error.has_value());
    readParameters(*message);
    const ExchangeDetail all {.hasHeads = true, .content = 1'000'000};
    const ExchangeRecord record = exchangeRecord(message->params);
    const ExchangeRecord same = exchangeRecord(exchangeFacts(u"s"_s, record, all));
    PROMISE(same.request == record.request && same.requestContent == record.requestContent);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = Fuzzing::viewOf(data, size);
    const uint32_t number = Fuzzing::takeNumber(bytes);
    Fuzzing::Pieces rest(bytes, number);
    LineBuffer lines(longestLine);
    LineBuffer atOnce(longestLine);
    QByteArrayList taken;
    while (!rest.atEnd()) {
        lines.feed(rest.next());
        while (const auto line = lines.take())
            taken << *line;
    }
    atOnce.feed(bytes);
    QByteArrayList same;
    while (const auto line = atOnce.take())
        same << *line;
    PROMISE(taken == same && lines.isTooLong() == atOnce.isTooLong());
    for (const QByteArray &line : taken) {
        PROMISE(line.size() <= longestLine && !line.contains('\n'));
        readMessage(line);
    }
    return 0;
}
