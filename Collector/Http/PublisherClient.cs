using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using YenValve.Collector.Health;

namespace YenValve.Collector.Http;

/// <summary>
/// Asks one publisher over HTTP, within its limits and with patience (<see cref="PublisherLimits"/>). The answer is read whole and made into what was asked
/// for inside the same attempt, so that a body which breaks off or holds something else is asked for again.
/// </summary>
public sealed class PublisherClient : IDisposable
{
    // Binance's word for an address that did not heed its 429s.
    private const HttpStatusCode Teapot = (HttpStatusCode)418;

    private readonly HttpClient _http;
    private readonly RateLimiter _limiter;
    private readonly ResiliencePipeline _pipeline;
    private readonly PublisherLimits _limits;
    private readonly TimeProvider _time;
    private readonly ClockWatch _clock;

    /// <summary>A client of a publisher.</summary>
    /// <param name="publisher">Its name in messages and metrics.</param>
    /// <param name="limits">How it may be asked.</param>
    /// <param name="http">Shared by all publishers; its own timeout should be none.</param>
    /// <param name="time">Clock of waits and timeouts.</param>
    /// <param name="clock">Told each answer's server time.</param>
    /// <param name="telemetry">Told each retry.</param>
    public PublisherClient(string publisher, PublisherLimits limits, HttpClient http, TimeProvider time, ClockWatch clock, CollectorTelemetry telemetry)
    {
        Publisher = publisher;
        _limits = limits;
        _http = http;
        _time = time;
        _clock = clock;
        _limiter = PublisherPipeline.Limiter(limits);
        _pipeline = PublisherPipeline.Of(publisher, limits, _limiter, time, telemetry);
    }

    /// <summary>Name of the publisher.</summary>
    public string Publisher { get; }

    /// <summary>Asks and makes something of the answer.</summary>
    /// <param name="address">The address. Its query may hold a key: it appears in no message.</param>
    /// <param name="read">Makes it; a <see cref="FormatException"/> (JSON's and XML's own included) says that the answer is something else.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <param name="weight">What the question weighs against the limit.</param>
    /// <exception cref="PublisherException">No figures came, after all attempts.</exception>
    public async Task<T> GetAsync<T>(Uri address, Func<Reply, T> read, CancellationToken cancellation, int weight = 1)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(PublisherPipeline.Weight, weight);
        try
        {
            return await _pipeline.ExecuteAsync((inner, state) => state.Client.AttemptAsync(state.Address, state.Read, inner.CancellationToken), context, (Client: this, Address: address, Read: read));
        }
        catch (BrokenCircuitException error)
        {
            throw new PublisherException(PublisherFault.Resting, $"{Publisher} has failed so often that it is left alone for a while", error.RetryAfter ?? _limits.Rest);
        }
        catch (TimeoutRejectedException)
        {
            throw new PublisherException(PublisherFault.Timeout, $"{Publisher} did not answer within {_limits.AttemptTimeout.TotalSeconds:0.#} s ({Shown(address)})");
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    /// <summary>An address without its query, which may hold a key, and without a user.</summary>
    internal static string Shown(Uri address) => address.GetComponents(UriComponents.Scheme | UriComponents.HostAndPort | UriComponents.Path, UriFormat.UriEscaped);

    private async ValueTask<T> AttemptAsync<T>(Uri address, Func<Reply, T> read, CancellationToken cancellation)
    {
        var reply = await ReadAsync(address, cancellation);
        if (reply.Body.Length == 0) throw new PublisherException(PublisherFault.Malformed, $"{Publisher} answered with nothing ({Shown(address)})");
        try
        {
            return read(reply);
        }
        catch (Exception error) when (error is FormatException or System.Text.Json.JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException)
        {
            throw new PublisherException(PublisherFault.Malformed, $"{Publisher} answered with something else than was asked for ({Shown(address)}): {error.Message}", cause: error);
        }
    }

    private async Task<Reply> ReadAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var asked = _time.GetUtcNow();
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var serverTime = _clock.Observe(Publisher, response.Headers, asked);
            if (!response.IsSuccessStatusCode) throw Failure(response, address);
            if (response.Content.Headers.ContentLength > _limits.LargestBody) throw TooLarge(address);
            using var body = new MemoryStream();
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var buffer = new byte[81920];
            for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > _limits.LargestBody) throw TooLarge(address);
            }

            return new Reply(body.ToArray(), serverTime);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            throw new PublisherException(PublisherFault.Unreachable, $"{Publisher} cannot be reached, or broke off ({Shown(address)}): {error.Message}", cause: error);
        }
    }

    private PublisherException Failure(HttpResponseMessage response, Uri address)
    {
        var fault = response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => PublisherFault.Busy,
            Teapot => PublisherFault.Banned,
            HttpStatusCode.RequestTimeout => PublisherFault.Timeout,
            >= HttpStatusCode.InternalServerError => PublisherFault.Broken,
            _ => PublisherFault.Refused,
        };
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return new PublisherException(fault, $"{Publisher} answered {status} ({Shown(address)})", RetryAfter(response));
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > _time.GetUtcNow() => date - _time.GetUtcNow(),
        _ => null,
    };

    private PublisherException TooLarge(Uri address) =>
        new(PublisherFault.Malformed, $"{Publisher} answered with more than {_limits.LargestBody} bytes ({Shown(address)})");
}
