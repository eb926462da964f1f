// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser's assertions stop a debug build on input that it handles well.
#define BOOST_DISABLE_ASSERTS
// GCC 12 takes an empty boost::optional, which the parser asks first, for an uninitialised one.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "core/http/parse/answerparser.h"

#include "core/http/parse/headfaults.h"
#include "core/tr.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <limits>

namespace Core {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

constexpr std::uint32_t longestHead = 256 * 1024;
constexpr int lowestStatus = 100;
constexpr qsizetype statusLineWithoutSpace = 12; // HTTP/1.1 200

QByteArrayView view(string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// One message; the parser has no way to begin again.
class BeastAnswer final : public http::basic_parser<false>
{
public:
    explicit BeastAnswer(bool hasNoContent)
    {
        header_limit(longestHead);
        body_limit(std::numeric_limits<std::uint64_t>::max());
        skip(hasNoContent);
        m_head.headers.reserve(16, 512);
    }

    Response &head() { return m_head; }
    HttpVersion version() const { return m_version; }
    const Headers &trailers() const { return m_trailers; }
    QByteArrayView takeContent() { return std::exchange(m_content, {}); }
    bool isPersistent() const { return keep_alive() && !m_closes; }
    bool hasForeignCoding() const { return m_hasCoding && !chunked(); }
    std::optional<qint64> announcedLength() const { return m_length; }

private:
    void on_response_impl(int status, string_view reason, int version, error_code &) override
    {
        m_version = version == 10 ? HttpVersion::Http10 : HttpVersion::Http11;
        m_head.status = status;
        m_head.reason = view(reason).toByteArray();
    }

    void on_field_impl(http::field field, string_view name, string_view value,
                       error_code &error) override
    {
        if (is_header_done()) {
            m_trailers.append(view(name), view(value));
            return;
        }
        if (field == http::field::connection)
            m_closes = m_closes || http::token_list(value).exists("close");
        else if (field == http::field::transfer_encoding)
            m_hasCoding = true;
        else if (field == http::field::content_length)
            takeLength(view(value), error);
        m_head.headers.append(view(name), view(value));
    }

    std::size_t on_body_impl(string_view body, error_code &) override
    {
        m_content = view(body);
        return body.size();
    }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &error) override
    {
        return on_body_impl(body, error);
    }

    void on_request_impl(http::verb, string_view, string_view, int, error_code &) override { }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override { }
    void on_header_impl(error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    void on_finish_impl(error_code &) override { }

    // One number: neither a list nor a second field (RFC 9112 section 6.3).
    void takeLength(QByteArrayView value, error_code &error)
    {
        bool isNumber = false;
        const qint64 length = value.toByteArray().toLongLong(&isNumber);
        if (m_length || !isNumber || length < 0)
            error = http::error::bad_content_length;
        m_length = length;
    }

    Response m_head;
    HttpVersion m_version = HttpVersion::Http11;
    Headers m_trailers;
    QByteArrayView m_content;
    std::optional<qint64> m_length;
    bool m_hasCoding = false;
    bool m_closes = false;
};

// So far.
bool canBeAnswer(QByteArrayView data)
{
    constexpr QByteArrayView begin("HTTP/1.");
    const qsizetype size = std::min(data.size(), begin.size());
    return data.first(size) == begin.first(size);
}

QString faultOf(const error_code &error, QByteArrayView data)
{
    if (error == http::error::bad_content_length)
        return Tr::tr("Its Content-Length is not a valid number, or was sent twice.");
    if (error == http::error::bad_transfer_encoding)
        return Tr::tr("It has both Content-Length and Transfer-Encoding, so that the length of its "
                      "content is ambiguous.");
    if (error == http::error::header_limit)
        return Tr::tr("Its head is longer than %1 bytes.").arg(longestHead);
    if (error == http::error::bad_chunk || error == http::error::bad_chunk_extension)
        return Tr::tr("Its chunked content is malformed.");
    if (error == http::error::partial_message)
        return Tr::tr("It closed the connection before the end of its answer.");
    return Tr::tr("What it sent is no answer of HTTP/1: “%1”.")
        .arg(shown(data.first(std::min<qsizetype>(data.size(), 60))));
}

} // namespace

class AnswerParser::Parser
{
public:
    std::optional<BeastAnswer> beast;
};

AnswerParser::AnswerParser()
    : m_parser(std::make_unique<Parser>())
{
}

AnswerParser::~AnswerParser() = default;

void AnswerParser::begin(bool hasNoContent)
{
    m_parser->beast.emplace(hasNoContent);
}

AnswerParser::Step AnswerParser::parseHead(QByteArrayView data)
{
    BeastAnswer &beast = *m_parser->beast;
    error_code error;
    Step step;
    // The parser would wait for more of it.
    if (!canBeAnswer(data)) {
        step.fault = faultOf(http::error::bad_version, data);
        return step;
    }
    // The parser would take the first lines and tell nobody how many.
    if (data.indexOf("\r\n\r\n") < 0 && data.size() < qsizetype(longestHead))
        return {};
    // Many servers leave the space out that should follow the status code.
    if (data.size() > statusLineWithoutSpace && data[statusLineWithoutSpace] == '\r') {
        QByteArray mended = data.toByteArray();
        mended.insert(statusLineWithoutSpace, ' ');
        step.used = qsizetype(
            beast.put(boost::asio::const_buffer(mended.constData(), size_t(mended.size())), error));
        step.used -= step.used > 0 ? 1 : 0;
    } else {
        step.used = qsizetype(
            beast.put(boost::asio::const_buffer(data.data(), size_t(data.size())), error));
    }
    if (error == http::error::need_more)
        return {};
    if (!error && beast.head().status < lowestStatus)
        error = http::error::bad_status;
    if (error)
        step.fault = faultOf(error, data);
    else if (beast.hasForeignCoding())
        step.fault = Tr::tr("Its Transfer-Encoding “%1” is not supported.")
                         .arg(shown(beast.head().headers.value("Transfer-Encoding")));
    else
        step.found = Found::Head;
    return step;
}

AnswerParser::Step AnswerParser::parse(QByteArrayView data)
{
    BeastAnswer &beast = *m_parser->beast;
    if (!beast.is_header_done())
        return data.isEmpty() ? Step {} : parseHead(data);
    if (beast.is_done())
        return {.found = Found::End};
    if (data.isEmpty())
        return {};
    error_code error;
    Step step;
    step.used
        = qsizetype(beast.put(boost::asio::const_buffer(data.data(), size_t(data.size())), error));
    step.content = beast.takeContent();
    if (error == http::error::need_more)
        step.used = 0;
    else if (error)
        step.fault = faultOf(error, data);
    else if (!step.content.isEmpty())
        step.found = Found::Content;
    else if (beast.is_done())
        step.found = Found::End;
    return step;
}

AnswerParser::Step AnswerParser::parseEnd()
{
    BeastAnswer &beast = *m_parser->beast;
    error_code error;
    if (!beast.is_header_done())
        error = http::error::partial_message;
    else if (!beast.is_done())
        beast.put_eof(error);
    if (error)
        return {.fault = faultOf(http::error::partial_message, {})};
    return {.found = Found::End};
}

Response AnswerParser::takeHead()
{
    return std::move(m_parser->beast->head());
}

HttpVersion AnswerParser::version() const
{
    return m_parser->beast->version();
}

std::optional<qint64> AnswerParser::contentLength() const
{
    return m_parser->beast->announcedLength();
}

bool AnswerParser::isChunked() const
{
    return m_parser->beast->chunked();
}

bool AnswerParser::isDone() const
{
    return m_parser->beast->is_done();
}

bool AnswerParser::isPersistent() const
{
    return m_parser->beast->isPersistent();
}

const Headers &AnswerParser::trailers() const
{
    return m_parser->beast->trailers();
}

} // namespace Core
