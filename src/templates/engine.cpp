// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/engine.h"

#include "core/templates/templatehost.h"
#include "core/tr.h"
#include "templates/bridge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <atomic>
#include <mutex>

namespace Templates {

using namespace Qt::StringLiterals;
using Core::Result;
using Core::TemplateFault;
using Core::Tr;

namespace {

// Texts that templates are made of could come from requests by way of files: no more than these.
constexpr qsizetype mostTemplates = 20'000;

std::atomic<QLoggingCategory::CategoryFilter> filterBefore = nullptr;

// Qt's compiler warns of what minified libraries do on purpose.
void filter(QLoggingCategory *category)
{
    if (const auto before = filterBefore.load()) // none while it is installed
        before(category);
    if (qstrcmp(category->categoryName(), "qt.qml.compiler") == 0)
        category->setEnabled(QtWarningMsg, false);
}

QString asJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1));
}

} // namespace

Engine::Engine()
    : m_bridge(new Bridge(&m_engine))
    , m_watchdog(m_engine)
{
    static std::once_flag once;
    std::call_once(once, [] { filterBefore = QLoggingCategory::installFilter(filter); });
    m_engine.globalObject().setProperty(u"host"_s, m_engine.newQObject(m_bridge));
    for (const QString &name :
         {u"before"_s, u"handlebars"_s, u"after"_s, u"jmespath"_s, u"runtime"_s, u"flow"_s,
          u"request"_s, u"text"_s, u"values"_s, u"random"_s, u"dates"_s})
        load(name);
    const QJSValue own = m_engine.globalObject().property(u"portside"_s);
    own.property(u"finish"_s).call();
    m_compile = own.property(u"compile"_s);
    m_fill = own.property(u"fill"_s);
    m_fillValue = own.property(u"fillValue"_s);
    m_own = own;
}

Engine::~Engine() = default;

void Engine::load(const QString &file)
{
    QFile source(u":/templates/"_s + file + u".js"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("The templates lack %s.", qPrintable(source.fileName()));
    const QJSValue result = m_engine.evaluate(QString::fromUtf8(source.readAll()), file);
    if (result.isError())
        qFatal("%s: %s", qPrintable(file), qPrintable(result.toString()));
}

Result<QString, TemplateFault> Engine::fill(const QString &text, Core::TemplateHost &host)
{
    const auto number = numberOf(m_texts, text, false);
    if (!number)
        return Core::Unexpected {number.error()};
    return run(m_fill, *number, host);
}

Result<QString, TemplateFault> Engine::fillValue(const QString &text, Core::TemplateHost &host)
{
    const auto number = numberOf(m_values, text, true);
    if (!number)
        return Core::Unexpected {number.error()};
    if (*number >= 0)
        return run(m_fillValue, *number, host);
    auto filled = fill(text, host);
    if (filled)
        *filled = asJson(*filled);
    return filled;
}

std::optional<TemplateFault> Engine::check(const QString &text)
{
    const auto number = numberOf(m_texts, text, false);
    return number ? std::nullopt : std::optional(number.error());
}

Result<int, TemplateFault> Engine::numberOf(Numbers &numbers, const QString &text, bool isValue)
{
    const auto known = numbers.constFind(text);
    if (known != numbers.constEnd())
        return *known;
    if (m_texts.size() + m_values.size() >= mostTemplates)
        return Core::Unexpected {TemplateFault {Tr::tr("There are more than 20,000 templates.")}};
    m_watchdog.begin();
    const QJSValue number = m_compile.call({text, isValue});
    const bool isInterrupted = m_watchdog.end();
    if (!number.isNumber() || isInterrupted)
        return Core::Unexpected {fault(isInterrupted)};
    numbers.insert(text, number.toInt());
    return number.toInt();
}

Result<QString, TemplateFault> Engine::run(const QJSValue &fill, int number,
                                           Core::TemplateHost &host)
{
    m_bridge->setHost(&host);
    m_watchdog.begin();
    const QJSValue filled = QJSValue(fill).call({number});
    const bool isInterrupted = m_watchdog.end();
    Result<QString, TemplateFault> result = QString();
    if (!filled.isString() || isInterrupted)
        result = Core::Unexpected {fault(isInterrupted)};
    else
        *result = filled.toString();
    m_bridge->setHost(nullptr);
    return result;
}

TemplateFault Engine::fault(bool isInterrupted) const
{
    if (isInterrupted)
        return {Tr::tr("The template takes longer than two seconds.")};
    // Handlebars shows the place by lines of its own.
    static const QRegularExpression drawn(u"^Parse error on line \\d+:\\s*"_s);
    const QJSValue fault = m_own.property(u"fault"_s);
    return {fault.property(u"message"_s).toString().remove(drawn).simplified(),
            fault.property(u"line"_s).toInt(), fault.property(u"column"_s).toInt()};
}

} // namespace Templates

extern "C" __attribute__((visibility("default"))) Core::TemplateEngine *portsideTemplateEngine()
{
    return new Templates::Engine;
}
