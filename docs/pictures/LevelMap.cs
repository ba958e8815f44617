using ScottPlot;
using ScottPlot.Colormaps;
using YenValve.Indicators.Liquidations;

namespace YenValve.Pictures;

/// <summary>Liquidation levels near the prices of a window as a raster of days by a fortieth, in five shades so that the file stays small.</summary>
internal sealed class LevelMap
{
    private const int Rows = 40;
    private const int Shades = 5;
    private const double Hours = 24.0;
    private readonly Window _window;
    private readonly double[,] _masses;
    private readonly double _bottom;
    private readonly double _step;

    public LevelMap(Window window)
    {
        var prices = BundledData.Bitcoin.Where(bar => window.Holds(bar.EndTime)).ToList();
        _window = window;
        _bottom = 0.95 * (double)prices.Min(bar => bar.Low);
        _step = ((1.05 * (double)prices.Max(bar => bar.High)) - _bottom) / Rows;
        _masses = new double[Rows, (int)Math.Ceiling((window.End - window.Start).TotalHours / Hours)];
    }

    public void Add(DateTime time, LiquidationBook book)
    {
        if (!_window.Holds(time) || time == _window.End) return;
        var column = (int)((time - _window.Start).TotalHours / Hours);
        foreach (var level in book.LevelsOf(LeveragedSide.Long).Concat(book.LevelsOf(LeveragedSide.Short)))
        {
            var row = (int)Math.Floor((level.Price - _bottom) / _step);
            if (row is >= 0 and < Rows) _masses[Rows - 1 - row, column] += level.Mass;
        }
    }

    public void Draw(Plot plot)
    {
        var shown = (double[,])_masses.Clone();
        var largest = shown.Cast<double>().Max();
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < shown.GetLength(1); column++) shown[row, column] = Math.Round(Shades * Math.Sqrt(shown[row, column] / largest));
        }

        var map = plot.Add.Heatmap(shown);
        map.Colormap = new CustomInterpolated([Colors.White, Color.FromHex("#56B4E9"), Color.FromHex("#0072B2")]);
        map.Extent = new CoordinateRect(_window.Start.ToOADate(), _window.End.ToOADate(), _bottom / 1000.0, (_bottom + (Rows * _step)) / 1000.0);
    }
}
