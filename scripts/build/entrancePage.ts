/** The page behind the site's own address, which leads to the workbench: without scripts, on any host of files. */
export const entrancePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=workbench.html">
<title>AI Capex</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="assets/icon-32.png">
</head>
<body>
<p><a href="workbench.html">AI Capex</a></p>
</body>
</html>
`;
