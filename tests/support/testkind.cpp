// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testkind.h"

#include <QThread>
#include <QTimer>

#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Testing {

namespace {

class TestHandler final : public Core::Handler
{
public:
    explicit TestHandler(QByteArray greeting)
        : m_greeting(std::move(greeting))
    {
    }

    void handle(const Core::ExchangePtr &exchange) override
    {
        const QByteArray path = exchange->request().path();
        if (path == "/slow")
            answerLater(exchange);
        else if (path == "/endless")
            answerEndlessly(exchange);
        else if (path == "/events")
            sendEvents(exchange, 1);
        else if (path == "/echo")
            echo(exchange);
        else if (path == "/thread")
            exchange->respond({.status = 200}, threadNumber());
        else if (path == "/block")
            block(exchange);
        else if (path == "/throw")
            throw std::runtime_error("thrown on purpose");
        else
            exchange->respond({.status = 200}, m_greeting);
    }

private:
    static std::chrono::milliseconds delayOf(const Core::ExchangePtr &exchange)
    {
        return std::chrono::milliseconds(exchange->request().query().mid(3).toInt()); // "ms="
    }

    static QByteArray threadNumber()
    {
        return QByteArray::number(qulonglong(quintptr(QThread::currentThreadId())));
    }

    void block(const Core::ExchangePtr &exchange)
    {
        std::this_thread::sleep_for(delayOf(exchange));
        exchange->respond({.status = 200}, m_greeting);
    }

    void answerLater(const Core::ExchangePtr &exchange)
    {
        QTimer::singleShot(delayOf(exchange), this,
                           [this, exchange] { exchange->respond({.status = 200}, m_greeting); });
    }

    void answerEndlessly(const Core::ExchangePtr &exchange)
    {
        if (!exchange->hasBegun())
            exchange->begin({.status = 200}, std::nullopt);
        if (exchange->isOver())
            return;
        exchange->write("and on\n");
        QTimer::singleShot(20ms, this, [this, exchange] { answerEndlessly(exchange); });
    }

    static void echo(const Core::ExchangePtr &exchange)
    {
        constexpr qint64 longest = 1'000'000;
        exchange->collectBody(longest, [exchange](const QByteArray &body) {
            exchange->respond({.status = 200, .headers = {{"Content-Type", "application/json"}}},
                              body);
        });
    }

    void sendEvents(const Core::ExchangePtr &exchange, int number)
    {
        if (!exchange->hasBegun())
            exchange->begin({.status = 200, .headers = {{"Content-Type", "text/event-stream"}}},
                            std::nullopt);
        if (exchange->isOver())
            return;
        exchange->write("event: tick\ndata: " + QByteArray::number(number) + "\n\n");
        if (number == exchange->request().query().toInt()) {
            exchange->end();
            return;
        }
        QTimer::singleShot(20ms, this,
                           [this, exchange, number] { sendEvents(exchange, number + 1); });
    }

    const QByteArray m_greeting;
};

Core::Field field(const QString &key, Core::FieldType type, const QVariant &byDefault)
{
    Core::Field field;
    field.key = key;
    field.type = type;
    field.label = key;
    field.defaultValue = byDefault;
    return field;
}

QList<Core::Field> fields()
{
    using enum Core::FieldType;
    Core::Field mode = field(u"mode"_s, Choice, u"plain"_s);
    mode.choices = {{u"plain"_s, u"Plain"_s}, {u"fancy"_s, u"Fancy"_s}};
    Core::Field count = field(u"count"_s, Integer, 3);
    count.minimum = 1;
    count.maximum = 10;
    return {field(u"greeting"_s, Text, u"hello"_s), field(u"fails"_s, Flag, false), mode, count,
            field(u"lines"_s, Lines, QStringList())};
}

QList<Core::Field> folderFields()
{
    Core::Field folder = field(u"folder"_s, Core::FieldType::Folder, QString());
    folder.required = true;
    return {folder};
}

Core::Result<std::unique_ptr<Core::Handler>> createHandler(const Core::FieldValues &values)
{
    if (values.value(u"fails"_s).toBool())
        return Core::failure(u"It fails on purpose."_s);
    const QString greeting = values.value(u"greeting"_s, u"hello"_s).toString();
    return std::unique_ptr<Core::Handler>(std::make_unique<TestHandler>(greeting.toUtf8()));
}

} // namespace

Core::ServerKind testKind()
{
    return {.id = u"test"_s,
            .name = [] { return u"Test"_s; },
            .description = [] { return u"Answers tests."_s; },
            .fields = fields,
            .suggestName = nullptr,
            .createHandler = createHandler};
}

Core::ServerKind folderKind()
{
    return {.id = u"folder"_s,
            .name = [] { return u"Folder"_s; },
            .description = [] { return u"Needs a folder."_s; },
            .fields = folderFields,
            .suggestName =
                [](const Core::FieldValues &values) {
                    return values.value(u"folder"_s).toString().section(u'/', -1);
                },
            .createHandler = createHandler};
}

Core::KindRegistry testKinds()
{
    Core::KindRegistry kinds;
    kinds.add(testKind());
    kinds.add(folderKind());
    return kinds;
}

Core::ServerConfig testConfig(const QString &name)
{
    Core::ServerConfig config = Core::ServerConfig::make(testKind());
    config.name = name;
    return config;
}

} // namespace Testing
