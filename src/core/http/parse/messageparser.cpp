// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser's assertions stop a debug build on input that it handles well.
#define BOOST_DISABLE_ASSERTS
// GCC 12 takes an empty boost::optional, which the parser asks first, for an uninitialised one.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "core/http/parse/messageparser.h"

#include "core/http/parse/chunkcheck.h"
#include "core/http/parse/headfaults.h"
#include "core/tr.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/verb.hpp>

#include <limits>
#include <optional>

namespace Core {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

constexpr qsizetype mostExtensions = 8 * 1024; // bytes in all size lines of one message

QByteArrayView view(string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// The literal of a well-known method costs no allocation; any other is copied.
QByteArray methodOf(string_view text, string_view known)
{
    return text == known ? QByteArray::fromRawData(known.data(), qsizetype(known.size()))
                         : view(text).toByteArray();
}

// One message; the parser has no way to begin again.
class BeastParser final : public http::basic_parser<true>
{
public:
    BeastParser(Request &request, KeyFields &fields)
        : m_request(&request)
        , m_fields(&fields)
    {
        header_limit(std::numeric_limits<std::uint32_t>::max());
        body_limit(std::numeric_limits<std::uint64_t>::max()); // the guard has its own
    }

    void forgetHead() { m_request = nullptr; }
    QByteArrayView takeContent() { return std::exchange(m_content, {}); }
    quint64 chunkRemaining() const { return m_chunkRemaining; }
    bool isAfterChunk() const { return m_isAfterChunk; }
    const Headers &trailers() const { return m_trailers; }
    // The base overlooks a close beside the keep-alive of HTTP/1.0.
    bool isPersistent() const { return keep_alive() && !m_closes; }

private:
    void on_request_impl(http::verb verb, string_view method, string_view target, int version,
                         error_code &) override
    {
        m_request->method = methodOf(method, http::to_string(verb));
        m_request->target = view(target).toByteArray();
        m_request->version = version == 10 ? HttpVersion::Http10 : HttpVersion::Http11;
    }

    void on_field_impl(http::field field, string_view name, string_view value,
                       error_code &) override
    {
        if (!m_request) {
            m_trailers.append(view(name), view(value));
            return;
        }
        note(field);
        if (field == http::field::connection)
            m_closes = m_closes || http::token_list(value).exists("close");
        m_request->headers.append(view(name), view(value));
    }

    void note(http::field field)
    {
        KeyFields::Place *place = nullptr;
        if (field == http::field::host)
            place = &m_fields->host;
        else if (field == http::field::content_length)
            place = &m_fields->contentLength;
        else if (field == http::field::transfer_encoding)
            place = &m_fields->transferEncoding;
        else if (field == http::field::expect)
            place = &m_fields->expect;
        if (place && place->count++ == 0)
            place->first = m_request->headers.size();
    }

    std::size_t on_body_impl(string_view body, error_code &) override
    {
        m_content = QByteArrayView(body.data(), qsizetype(body.size()));
        return body.size();
    }

    void on_chunk_header_impl(std::uint64_t size, string_view extensions,
                              error_code &error) override
    {
        m_extensions += qsizetype(extensions.size());
        if (m_extensions > mostExtensions)
            error = http::error::header_limit;
        m_chunkRemaining = size;
        m_isAfterChunk = true;
    }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &error) override
    {
        m_chunkRemaining -= body.size();
        return on_body_impl(body, error);
    }

    void on_response_impl(int, string_view, int, error_code &) override { }
    void on_header_impl(error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    void on_finish_impl(error_code &) override { }

    Request *m_request;
    KeyFields *m_fields;
    QByteArrayView m_content;
    Headers m_trailers;
    qsizetype m_extensions = 0;
    quint64 m_chunkRemaining = 0;
    bool m_isAfterChunk = false;
    bool m_closes = false;
};

// Where the digit of a version from HTTP/1.2 on is, which is to be taken for the highest known one
// (RFC 9110 section 2.5); -1: none.
qsizetype laterMinorVersion(QByteArrayView head)
{
    constexpr QByteArrayView known(" HTTP/1.1");
    const qsizetype end = head.indexOf('\r');
    if (end < known.size() || head[end - 1] < '2' || head[end - 1] > '9'
        || head.sliced(end - known.size(), known.size() - 1) != known.chopped(1))
        return -1;
    return end - 1;
}

Fault headFault(const error_code &error, QByteArrayView head)
{
    if (error == http::error::bad_content_length)
        return {400,
                Tr::tr("Content-Length is not a valid number, was sent twice with different "
                       "values, or together with Transfer-Encoding."),
                "RFC 9112 section 6.3"};
    if (error == http::error::bad_transfer_encoding)
        return {400,
                Tr::tr("Transfer-Encoding was sent more than once or together with "
                       "Content-Length: the length of the content is ambiguous."),
                "RFC 9112 section 6.3"};
    if (error == http::error::bad_method || error == http::error::bad_target
        || error == http::error::bad_version)
        return within("RFC 9112 section 3", faultOfRequestLine(head));
    return within("RFC 9112 section 5", faultOfFields(head));
}

} // namespace

class MessageParser::Parser
{
public:
    std::optional<BeastParser> beast;
};

MessageParser::MessageParser()
    : m_parser(std::make_unique<Parser>())
{
}

MessageParser::~MessageParser() = default;

Fault MessageParser::parseHead(QByteArrayView head, Request &request, KeyFields &fields)
{
    if (const qsizetype minor = laterMinorVersion(head); minor > 0) {
        QByteArray asKnown = head.toByteArray();
        asKnown[minor] = '1';
        return parseHead(asKnown, request, fields);
    }
    request.headers.reserve(16, head.size());
    BeastParser &beast = m_parser->beast.emplace(request, fields);
    error_code error;
    const std::size_t used
        = beast.put(boost::asio::const_buffer(head.data(), size_t(head.size())), error);
    beast.forgetHead();
    if (error)
        return headFault(error, head);
    if (used != size_t(head.size()))
        return {400, Tr::tr("The request head is malformed.")};
    return {};
}

bool MessageParser::isPersistent() const
{
    return m_parser->beast->isPersistent();
}

bool MessageParser::isChunked() const
{
    return m_parser->beast->chunked();
}

bool MessageParser::isDone() const
{
    return m_parser->beast && m_parser->beast->is_done();
}

MessageParser::Step MessageParser::parseContent(QByteArrayView data)
{
    BeastParser &beast = *m_parser->beast;
    if (data.isEmpty())
        return {};
    if (beast.chunked() && beast.chunkRemaining() == 0) {
        if (Fault fault
            = within("RFC 9112 section 7.1", checkChunkLine(data, beast.isAfterChunk())))
            return {0, {}, fault};
    }
    error_code error;
    Step step;
    step.used
        = qsizetype(beast.put(boost::asio::const_buffer(data.data(), size_t(data.size())), error));
    step.content = beast.takeContent();
    if (error == http::error::need_more)
        step.used = 0;
    else if (error == http::error::header_limit)
        step.fault = {400,
                      Tr::tr("The chunk extensions of the content are longer than %1 bytes "
                             "together.")
                          .arg(mostExtensions)};
    else if (error)
        step.fault = {400, Tr::tr("The chunked content is malformed."), "RFC 9112 section 7.1"};
    return step;
}

const Headers &MessageParser::trailers() const
{
    return m_parser->beast->trailers();
}

} // namespace Core
