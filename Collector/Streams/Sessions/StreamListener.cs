using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using YenValve.Collector.Streams.Protocols;

namespace YenValve.Collector.Streams.Sessions;

/// <summary>
/// Keeps one connection to a publisher standing: a lost one is made again after a pause that doubles with every failure, with jitter, and an old one is
/// replaced before the publisher ends it, the new one being subscribed before the old one goes.
/// </summary>
internal sealed class StreamListener
{
    private readonly PublisherProtocol _protocol;
    private readonly StreamSettings _settings;
    private readonly StreamQueue _queue;
    private readonly StreamCounts _counts;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline _patience;
    private StreamSession? _old;
    private int _number;

    /// <param name="protocol">The publisher.</param>
    /// <param name="settings">Timeouts and pauses.</param>
    /// <param name="queue">Takes what is heard.</param>
    /// <param name="counts">Counts connections.</param>
    /// <param name="time">Clock and timers.</param>
    /// <param name="logger">Told of connections made and lost.</param>
    public StreamListener(PublisherProtocol protocol, StreamSettings settings, StreamQueue queue, StreamCounts counts, TimeProvider time, ILogger logger)
    {
        (_protocol, _settings, _queue, _counts, _time, _logger) = (protocol, settings, queue, counts, time, logger);
        var retry = new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<StreamLostException>(),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = settings.FirstPause,
            MaxDelay = settings.LongestPause,
        };
        _patience = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(retry).Build();
    }

    /// <summary>Whether a connection stands.</summary>
    public bool IsConnected { get; private set; }

    /// <summary>Listens until it is cancelled.</summary>
    /// <param name="last">Largest number a connection had before.</param>
    /// <param name="cancel">Ends it; what is on its way is still heard.</param>
    public async Task Run(int last, CancellationToken cancel)
    {
        _number = last;
        try
        {
            while (!cancel.IsCancellationRequested) await _patience.ExecuteAsync(Serve, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // That was to be.
        }

        IsConnected = false;
        if (_old != null) await _old.Close().ConfigureAwait(false);
    }

    private async ValueTask Serve(CancellationToken cancel)
    {
        var session = await Connect(cancel).ConfigureAwait(false);
        IsConnected = true;
        _counts.Connected();
        _logger.LogInformation("{Stream}: connection {Number} to {Endpoint} is subscribed to {Symbols}", _counts.Name, _number, _protocol.Endpoint, string.Join(", ", _protocol.Symbols));
        var began = _time.GetTimestamp();
        if (_old != null) await _old.Close().ConfigureAwait(false);
        _old = session;
        string reason;
        try
        {
            reason = await session.Ended.WaitAsync(_settings.Lifetime, _time, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // It goes when the next one is subscribed.
            return;
        }

        IsConnected = false;
        _old = null;
        await session.DisposeAsync().ConfigureAwait(false);
        Lose(reason);
        if (_time.GetElapsedTime(began) < _settings.Settled) throw new StreamLostException(reason);
    }

    private async Task<StreamSession> Connect(CancellationToken cancel)
    {
        try
        {
            return await StreamSession.Open(_protocol, _settings, _queue, ++_number, _time, cancel).ConfigureAwait(false);
        }
        catch (StreamLostException e)
        {
            IsConnected = _old is { Ended.IsCompleted: false };
            Lose(e.Message);
            throw;
        }
    }

    private void Lose(string reason)
    {
        _counts.Lost(reason);
        _logger.LogWarning("{Stream}: connection {Number} is lost: {Reason}", _counts.Name, _number, reason);
    }
}
