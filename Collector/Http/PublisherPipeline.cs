using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace YenValve.Collector.Http;

/// <summary>
/// The resilience of one publisher: retries with jitter that heed Retry-After, round a circuit breaker, round the publisher's rate limit, round the
/// timeout of an attempt. Each attempt counts against the limit; waiting for a permit does not count as time.
/// </summary>
internal static class PublisherPipeline
{
    // Weight of a question on its way through the pipeline.
    public static readonly ResiliencePropertyKey<int> Weight = new("yenvalve.weight");

    private const int BreakerThroughput = 5;
    private const double BreakerRatio = 0.9;
    private const double PermitsAtOnce = 0.25;
    private const int Refills = 60;
    private static readonly TimeSpan BreakerSampling = TimeSpan.FromMinutes(5);

    public static ResiliencePipeline Of(string publisher, PublisherLimits limits, RateLimiter limiter, TimeProvider time, CollectorTelemetry telemetry) =>
        new ResiliencePipelineBuilder { Name = publisher, TimeProvider = time }
            .AddRetry(Retry(publisher, limits, telemetry))
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<PublisherException>(error => error.IsTransient).Handle<TimeoutRejectedException>(),
                FailureRatio = BreakerRatio,
                MinimumThroughput = BreakerThroughput,
                SamplingDuration = BreakerSampling,
                BreakDuration = limits.Rest,
            })
            .AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = arguments => limiter.AcquireAsync(WeightOf(arguments.Context), arguments.Context.CancellationToken) })
            .AddTimeout(limits.AttemptTimeout)
            .Build();

    /// <summary>A bucket that lets a quarter of the window's permits through at once and refills evenly.</summary>
    public static RateLimiter Limiter(PublisherLimits limits)
    {
        var atOnce = Math.Max(1, (int)(limits.Permits * PermitsAtOnce));
        var perRefill = Math.Max(1, (limits.Permits - atOnce) / Refills);
        return new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = atOnce,
            TokensPerPeriod = perRefill,
            ReplenishmentPeriod = limits.Window * ((double)perRefill / Math.Max(1, limits.Permits - atOnce)),
            QueueLimit = int.MaxValue,
        });
    }

    private static RetryStrategyOptions Retry(string publisher, PublisherLimits limits, CollectorTelemetry telemetry) => new()
    {
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception switch
        {
            PublisherException error => error.IsTransient && !(error.RetryAfter > limits.LongestRetryAfter),
            TimeoutRejectedException => true,
            _ => false,
        }),
        MaxRetryAttempts = limits.Retries,
        Delay = limits.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as PublisherException)?.RetryAfter),
        OnRetry = arguments =>
        {
            telemetry.Retried(publisher, arguments.AttemptNumber + 1, arguments.RetryDelay, arguments.Outcome.Exception?.Message ?? "");
            return default;
        },
    };

    private static int WeightOf(ResilienceContext context) => context.Properties.GetValue(Weight, 1);
}
