using ScottPlot;
using ScottPlot.Colormaps;
using YenValve.Indicators.Liquidations;

namespace YenValve.Pictures;

/// <summary>Liquidation levels of a window as a raster: columns of eight hours, rows of one percent of the lowest price, in eight shades so that the file stays small.</summary>
internal sealed class LevelMap(Window window)
{
    private const int Rows = 80;
    private const double Step = 0.01;
    private const int Shades = 8;
    private const double Hours = 8.0;
    private readonly double[,] _masses = new double[Rows, (int)((window.End - window.Start).TotalHours / Hours)];
    private double _bottom = double.NaN;

    public void Add(DateTime time, LiquidationBook book)
    {
        var column = (int)((time - window.Start).TotalHours / Hours);
        if (column >= _masses.GetLength(1)) return;
        foreach (var level in book.LevelsOf(LeveragedSide.Long).Concat(book.LevelsOf(LeveragedSide.Short)))
        {
            if (double.IsNaN(_bottom)) _bottom = level.Price * 0.6;
            var row = (int)((level.Price - _bottom) / (_bottom * Step));
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
        map.Extent = new CoordinateRect(window.Start.ToOADate(), window.End.ToOADate(), _bottom / 1000.0, _bottom * (1.0 + (Rows * Step)) / 1000.0);
    }
}
