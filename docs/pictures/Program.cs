using ScottPlot;
using YenValve.Pictures;
using YenValve.Tests;

// Draws every picture of docs/indicators from the bundled data: dotnet run -c Release --project docs/pictures
Fonts.Default = "DejaVu Sans";
var folder = Path.Combine(Repository.Root, "docs", "images", "indicators");
Directory.CreateDirectory(folder);
IEnumerable<Picture> pictures =
[
    .. VolatilityPictures.All(), VarianceIndexPicture.Make(), .. CurvePictures.All(), .. CarryPictures.All(), .. CorrelationPictures.All(),
    .. LiquidationPictures.All(), FlushPicture.Make(), .. RiskPictures.All(),
];
foreach (var picture in pictures)
{
    var png = picture.Draw();
    File.WriteAllBytes(Path.Combine(folder, picture.File + ".png"), png);
    Console.WriteLine(FormattableString.Invariant($"{picture.File}.png {png.Length / 1024.0:0} KB"));
}
