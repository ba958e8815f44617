using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;
using QuantConnect.Logging;

namespace QuantConnect.Indicators;

/// <summary>Forecast of an ARIMA model that is fitted anew with each value, by regression on lags and then on lags and residuals.</summary>
public class AutoRegressiveIntegratedMovingAverage : TimeSeriesIndicator
{
    private readonly int _lags;
    private readonly int _differences;
    private readonly int _errors;
    private readonly bool _withIntercept;
    private readonly RollingWindow<double> _values;
    private readonly HashSet<string> _told = [];
    private double[] _residuals = [];

    /// <summary>Makes the indicator under a name of its own; the period is not shorter than either order.</summary>
    public AutoRegressiveIntegratedMovingAverage(string name, int arOrder, int diffOrder, int maOrder, int period, bool intercept = true)
        : base(name)
    {
        if (arOrder < 0 || maOrder < 0) throw new ArgumentException("AR/MA orders cannot be negative.");
        if (arOrder == 0) throw new ArgumentException("arOrder (p) must be greater than zero for all currently available fitting methods.");
        if (period < Math.Max(arOrder, maOrder)) throw new ArgumentException("Period must exceed both arOrder and maOrder");
        _lags = arOrder;
        _differences = diffOrder;
        _errors = maOrder;
        _withIntercept = intercept;
        WarmUpPeriod = period;
        _values = new RollingWindow<double>(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public AutoRegressiveIntegratedMovingAverage(int arOrder, int diffOrder, int maOrder, int period, bool intercept)
        : this($"ARIMA(({arOrder}, {diffOrder}, {maOrder}), {period}, {intercept})", arOrder, diffOrder, maOrder, period, intercept)
    {
    }

    /// <summary>Whether a fit that fails counts as all zeros; else it is an error.</summary>
    public bool HandleExceptions { get; set; } = true;

    /// <summary>Weights of the lags.</summary>
    public double[] ArParameters { get; private set; } = null!;

    /// <summary>Weights of the residuals.</summary>
    public double[] MaParameters { get; private set; } = null!;

    /// <summary>The constant of the model.</summary>
    public double Intercept { get; private set; }

    /// <summary>Mean squared error of the regression on lags.</summary>
    public double ArResidualError { get; private set; }

    /// <summary>Mean squared error of the regression on lags and residuals.</summary>
    public double MaResidualError { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => _values.IsReady;

    /// <inheritdoc/>
    public override int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _values.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _values.Add((double)input.Value);
        if (!_values.IsReady) return 0m;

        double[] series = [.. _values];
        if (_differences > 0)
        {
            series = DifferenceSeries(_differences, series, out var heads)!;
            _diffHeads = heads;
        }

        FitTo(series);
        var forecast = 0d;
        for (var i = 0; i < _lags; i++) forecast += ArParameters[i] * series[i];
        for (var i = 0; i < _errors; i++) forecast += MaParameters[i] * _residuals[_errors + i + 1];
        forecast += Intercept;
        if (_differences > 0) forecast = InverseDifferencedSeries([forecast, .. series], _diffHeads)[0];
        return (decimal)forecast;
    }

    private static double Product(double[] row, ReadOnlySpan<double> weights)
    {
        var sum = 0d;
        for (var i = 0; i < row.Length; i++) sum += row[i] * weights[i];
        return sum;
    }

    private void FitTo(double[] series)
    {
        var lags = LaggedSeries(_lags, series);
        FitLags(lags, series);
        if (_errors > 0) FitErrors(lags, series);
    }

    private void FitLags(double[][] lags, double[] series)
    {
        var weights = Regress("AutoRegressiveStep", lags, series[_lags..], intercept: false);
        _residuals = new double[series.Length];
        var squares = 0d;
        for (var i = _lags; i < series.Length; i++)
        {
            _residuals[i] = series[i] - Product(lags[i - _lags], weights);
            squares += Math.Pow(_residuals[i], 2);
        }

        ArResidualError = squares / (series.Length - _lags - 1);
        if (_errors == 0) ArParameters = weights;
    }

    private void FitErrors(double[][] lags, double[] series)
    {
        var errors = LaggedSeries(_errors, _residuals);
        var rows = new double[errors.Length][];
        for (var i = 0; i < rows.Length; i++) rows[i] = [.. lags[i], .. errors[i]];

        var fit = Regress("MovingAverageStep", rows, series[_errors..], _withIntercept);
        var weights = _withIntercept ? fit.AsSpan(1) : fit;
        var squares = 0d;
        for (var i = _errors; i < series.Length; i++) squares += Math.Pow(series[i] - Product(rows[i - _errors], weights), 2);

        MaResidualError = squares / (series.Length - Math.Max(_lags, _errors) - 1);
        ArParameters = weights[.._lags].ToArray();
        MaParameters = weights[_lags..].ToArray();
        if (_withIntercept) Intercept = fit[0];
    }

    private double[] Regress(string step, double[][] rows, double[] values, bool intercept)
    {
        try
        {
            return Fit.MultiDim(rows, values, intercept, DirectRegressionMethod.NormalEquations);
        }
        catch (Exception error) when (HandleExceptions)
        {
            if (_told.Add(step)) Log.Error($"AutoRegressiveIntegratedMovingAverage.{step}(): {error.Message}");
            return new double[rows[0].Length + (intercept ? 1 : 0)];
        }
    }
}
