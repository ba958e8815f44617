using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Logging;
using QuantConnect.Packets;
using QuantConnect.Statistics;

namespace YenValve.Engine;

/// <summary>Records a run: samples it while it goes on, and makes the result when it has ended.</summary>
internal sealed class RunRecorder : IStatisticsService
{
    private const double MostSamples = 4000;
    private const double ShortestPeriod = 4;
    private readonly QCAlgorithm _algorithm;
    private readonly TransactionHandler _orders;
    private readonly ResultDetail _detail;
    private readonly ChartStore _charts;
    private readonly Dictionary<string, string> _runtime = [];
    private readonly Dictionary<string, string> _summary = [];
    private readonly DateTime _started = TimeProvider.System.GetUtcNow().UtcDateTime;
    private PortfolioSampler? _sampler;
    private CapacityEstimate? _capacity;
    private TimeSpan _period;
    private DateTime _nextSample;
    private string _currency = "";

    public RunRecorder(QCAlgorithm algorithm, TransactionHandler orders, ResultDetail detail)
    {
        _detail = detail;
        _algorithm = algorithm;
        _orders = orders;
        _charts = new ChartStore(algorithm, RunContext.Current, detail);
        algorithm.KeepsPlots = detail == ResultDetail.Full;
    }

    /// <summary>Begins, once the algorithm is set up.</summary>
    public void Start()
    {
        _currency = Currencies.GetCurrencySymbol(_algorithm.AccountCurrency);
        _capacity = new CapacityEstimate(_algorithm);
        _sampler = new PortfolioSampler(_algorithm, _charts, _capacity, _currency, _algorithm.Portfolio.Cash, _detail);
        var minutes = (_algorithm.EndDate - _algorithm.StartDate).TotalMinutes;
        _period = _algorithm.LiveMode ? Time.OneHour : TimeSpan.FromMinutes(minutes < ShortestPeriod * MostSamples ? ShortestPeriod : minutes / MostSamples);
        _charts.MakeRoom((int)(minutes / Time.OneDay.TotalMinutes), (int)(minutes / _period.TotalMinutes));
        _orders.NewOrderEvent += _capacity.OnOrderEvent;
        _algorithm.SetStatisticsService(this);
    }

    /// <summary>Takes the starting value anew, with the prices that warm-up brought.</summary>
    public void OnWarmupFinished() => _sampler?.Restart();

    /// <summary>To be called at the end of every time step.</summary>
    public void ProcessSynchronousEvents(bool force = false)
    {
        if (_sampler == null) return;
        var time = _algorithm.UtcTime;
        _sampler.Look(force);
        _capacity!.UpdateMarketCapacity(force);
        _sampler.ExtendBar();
        if (time <= _nextSample && !force) return;

        _nextSample = time.Add(_period);
        _sampler.SampleEquity(time);
        if (_detail == ResultDetail.Full) _charts.Merge(_algorithm.GetChartUpdates());
        foreach (var (name, value) in _algorithm.RuntimeStatistics) _runtime[name] = value;
    }

    /// <summary>The equity is sampled at the first step after this moment, UTC.</summary>
    public DateTime NextSampleUtc => _nextSample;

    /// <summary>From when on a step does more than sample the equity, unless something is traded before, UTC.</summary>
    public DateTime NextEstimateUtc => _capacity?.NextDueUtc ?? DateTime.MinValue;

    /// <summary>
    /// Does what <see cref="ProcessSynchronousEvents"/> does at several steps at which nothing but prices moved, all but the last before the next sample: of
    /// a run of figures, whose samples are the values at their moments.
    /// </summary>
    /// <param name="value">Value of the portfolio at the last step.</param>
    /// <param name="last">Moment of the last step, UTC.</param>
    public void Pass(decimal value, DateTime last)
    {
        _sampler!.ExtendBar(value);
        Pass(last);
    }

    /// <summary>Takes the daily samples at a step at which nothing else was due, and does what <see cref="ProcessSynchronousEvents"/> does at its end.</summary>
    /// <param name="utc">Its moment.</param>
    /// <param name="value">Value of the portfolio.</param>
    /// <param name="benchmark">Value of the benchmark.</param>
    public void PassDay(DateTime utc, decimal value, decimal benchmark)
    {
        _sampler!.SampleDay(utc, value, benchmark);
        Pass(value, utc);
    }

    private void Pass(DateTime last)
    {
        if (last <= _nextSample) return;
        _nextSample = last.Add(_period);
        _sampler!.SampleEquity(last);
    }

    /// <summary>Takes the daily samples, at midnight of the algorithm's zone and at the end.</summary>
    public void Sample(DateTime utc) => _sampler?.SampleDay(utc);

    /// <inheritdoc/>
    public StatisticsResults StatisticsResults()
    {
        try
        {
            var results = Compute();
            results.AddCustomSummaryStatistics(_summary);
            return results;
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException or InvalidOperationException)
        {
            // A run can end in figures that have no statistics (a lost account, say); it still has a result.
            Log.Error(e, "Error generating statistics packet");
            return new StatisticsResults();
        }
    }

    /// <inheritdoc/>
    public void SetSummaryStatistic(string name, string value) => _summary[name] = value;

    /// <summary>Takes the last samples and makes the result.</summary>
    public BacktestResult Complete(AlgorithmStatus status, string runtimeError)
    {
        ProcessSynchronousEvents(force: true);
        var statistics = StatisticsResults();
        foreach (var rolling in statistics.RollingPerformances.Values) rolling.ClosedTrades.Clear();
        // The run is over: nobody changes its orders any more, so they need no copies.
        var orders = _orders.Orders.ToDictionary();
        var result = new BacktestResult(new BacktestResultParameters(
            new Dictionary<string, Chart>(_charts.All),
            orders,
            ProfitLoss(),
            statistics.Summary,
            RuntimeTexts.Of(_algorithm, _sampler, statistics.Summary, _runtime, _currency),
            statistics.RollingPerformances,
            [.. _orders.OrderEvents],
            statistics.TotalPerformance,
            RunFacts.Configuration(_algorithm),
            RunFacts.State(_algorithm, status, runtimeError, _started),
            serverStatistics: RunFacts.Server(_started)));
        result.Statistics![OrderListHash.Name] = OrderListHash.Of(orders);
        return result;
    }

    private SortedDictionary<DateTime, decimal> ProfitLoss() => new(_algorithm.Transactions.TransactionRecord);

    private TimedValues Single(decimal value)
    {
        var single = new TimedValues();
        single.Add(_algorithm.UtcTime, value.SmartRounding());
        return single;
    }

    private StatisticsResults Compute()
    {
        var trades = _algorithm.TradeBuilder.ClosedTrades;
        var equity = _charts.Find(ChartStore.Equity, "Equity");
        if (_sampler == null || equity is not { Count: > 0 }) return new StatisticsResults();

        var performance = _charts.Find(ChartStore.Equity, "Return");
        var benchmark = _charts.Find(ChartStore.Benchmark, "Benchmark");
        if (benchmark == null && _sampler.DayReturn != 0)
        {
            // No day has passed yet: what there is counts as one.
            performance = Single(_sampler.DayReturn);
            benchmark = Single(_sampler.Benchmark);
        }

        if (performance == null || benchmark == null)
        {
            var none = new StatisticsResults();
            none.TotalPerformance.ClosedTrades = trades;
            return none;
        }

        return StatisticsBuilder.Generate(trades, ProfitLoss(), equity, performance, benchmark,
            _charts.Find(ChartStore.Turnover, ChartStore.Turnover) ?? new TimedValues(), _sampler.StartingValue, _algorithm.Portfolio.TotalFees,
            _algorithm.Transactions.OrdersCount, _capacity!, _currency, _algorithm.Transactions, _algorithm.RiskFreeInterestRateModel,
            _algorithm.Settings.TradingDaysPerYear!.Value, withRolling: _detail == ResultDetail.Full);
    }
}
